/*
 * Who is likely for whom by the words and topics that they share and by their circumstances: the score without meanings, at the
 * cost of what is shared.
 */
import { clearBest, heap, heapCount, layBest, offer } from './best';
import { rankOf } from './circumstances';
import { forget, layLists, Lists, meet, meetWords, met, metCount, put, putInt, single, topic, words } from './lists';
import { addServed, answerByWords, clearServed, LEAST_WORDS, levelFactor, nearnessOf, servedValue, together } from './scores';
import {
  begins,
  byte,
  double,
  ends,
  int,
  isEvidence,
  isLong,
  isProfile,
  level,
  middles,
  ownerOf,
  pivot,
  profileOf,
  profiles,
  shares,
  topicFirst,
  topics,
  sureness,
  weight,
} from './texts';

let givesByWord: Lists = changetype<Lists>(0);
let seeksByWord: Lists = changetype<Lists>(0);
let givesByTopic: Lists = changetype<Lists>(0);
let seeksByTopic: Lists = changetype<Lists>(0);
let peopleByWord: Lists = changetype<Lists>(0);
let seeksByShare: Lists = changetype<Lists>(0);
let people = 0;
/** What two who share neither words nor topics can come to at most, and how many have to be better. */
let mostWithout: f64 = 0;

// What this thread writes to; all is 0 between two people.
let bySeek: usize = 0;
let touchedSeeks: usize = 0;
let touchedSeekCount = 0;
let byGiver: usize = 0;
let theyGive: usize = 0;
let youGive: usize = 0;
let inCommon: usize = 0;
let isTouched: usize = 0;
let touched: usize = 0;
let touchedCount = 0;
/** Who shares nothing is looked at where fewer than so many of those who share something are better; so many are taken. */
const BEST = 24;

/** Takes the places of the lists, how many people there are and the bounds; then where this thread may write, list by list. */
export function layLikely(places: usize, count: i32, ofWord: i32, ofTopic: i32, without: f64, room: usize): void {
  givesByWord = changetype<Lists>(places);
  seeksByWord = changetype<Lists>(places + 12);
  givesByTopic = changetype<Lists>(places + 24);
  seeksByTopic = changetype<Lists>(places + 36);
  peopleByWord = changetype<Lists>(places + 48);
  seeksByShare = changetype<Lists>(places + 60);
  layLists(changetype<Lists>(places + 72), ofWord, ofTopic, room);
  layBest(int(room, 11), int(room, 12));
  people = count;
  mostWithout = without;
  bySeek = int(room, 3);
  touchedSeeks = int(room, 4);
  byGiver = int(room, 5);
  theyGive = int(room, 6);
  youGive = int(room, 7);
  inCommon = int(room, 8);
  isTouched = int(room, 9);
  touched = int(room, 10);
}

// @ts-ignore: decorator
@inline
function touch(person: i32): void {
  if (load<u8>(isTouched + <usize>person)) return;
  store<u8>(isTouched + <usize>person, 1);
  putInt(touched, touchedCount++, person);
}

// @ts-ignore: decorator
@inline
function raise(list: usize, at: i32, value: f32): void {
  if (value > single(list, at)) put(list, at, value);
}

/** How well the text that was met serves the other; 0 where they are not near at all. */
// @ts-ignore: decorator
@inline
function metValue(met: i32, seek: i32, give: i32): f32 {
  const near = <f64>single(topic, met);
  const said = min(1, <f64>single(words, met));
  if (near === 0 && said < LEAST_WORDS) return 0;
  const factor = levelFactor(byte(level, seek), byte(level, give));
  return <f32>(nearnessOf(near, said) * double(weight, seek) * double(weight, give) * factor);
}

/** What others give, seek by seek, and then all seeks together. */
function weighGivers(person: i32): void {
  const first = int(middles, person);
  const end = int(ends, person);
  for (let seek = first; seek < end; seek++) {
    const best = byGiver + ((<usize>(seek - first) * people) << 2);
    const isLongText = byte(isLong, seek) === 1;
    if (!isLongText) {
      meet(givesByWord, givesByTopic, seek);
      for (let at = 0; at < metCount; at++) {
        const give = int(met, at);
        const owner = int(ownerOf, give);
        if (owner === person || byte(isEvidence, give)) continue;
        raise(best, owner, metValue(give, seek, give));
        touch(owner);
      }
      forget();
    }
    meetWords(peopleByWord, int(shares.first, seek), int(shares.first, seek + 1), shares.terms, shares.weights);
    for (let at = 0; at < metCount; at++) {
      const giver = int(met, at);
      if (giver === person || (!isLongText && !byte(isProfile, giver))) continue;
      const answer = answerByWords(seek, <f64>single(words, giver));
      put(best, giver, <f32>together(<f64>single(best, giver), answer, double(weight, seek)));
      touch(giver);
    }
    forget();
  }
  for (let at = 0; at < touchedCount; at++) {
    const giver = int(touched, at);
    clearServed();
    for (let seek = first; seek < end; seek++) {
      const place = (seek - first) * people + giver;
      addServed(<f64>single(byGiver, place), byte(isLong, seek) === 1);
      put(byGiver, place, 0);
    }
    put(theyGive, giver, <f32>servedValue());
  }
}

// @ts-ignore: decorator
@inline
function raiseSeek(seek: i32, value: f32): void {
  const before = single(bySeek, seek);
  if (value <= before) return;
  if (before === 0) putInt(touchedSeeks, touchedSeekCount++, seek);
  put(bySeek, seek, value);
}

/** What the person gives to those who seek it. */
function weighSeekers(person: i32): void {
  for (let give = int(begins, person); give < int(middles, person); give++) {
    if (byte(isEvidence, give)) continue;
    meet(seeksByWord, seeksByTopic, give);
    for (let at = 0; at < metCount; at++) {
      const seek = int(met, at);
      if (int(ownerOf, seek) !== person && !byte(isLong, seek)) raiseSeek(seek, metValue(seek, seek, give));
    }
    forget();
  }
  const profile = int(profileOf, person);
  const hasProfile = byte(isProfile, person) === 1;
  meetWords(seeksByShare, int(profiles.first, profile), int(profiles.first, profile + 1), profiles.terms, profiles.weights);
  for (let at = 0; at < metCount; at++) {
    const seek = int(met, at);
    if (int(ownerOf, seek) === person || (!hasProfile && !byte(isLong, seek))) continue;
    const answer = answerByWords(seek, <f64>single(words, seek));
    raiseSeek(seek, <f32>together(<f64>single(bySeek, seek), answer, double(weight, seek)));
  }
  forget();
  for (let at = 0; at < touchedSeekCount; at++) {
    const seeker = int(ownerOf, int(touchedSeeks, at));
    touch(seeker);
    if (single(youGive, seeker) > 0) continue;
    clearServed();
    for (let seek = int(middles, seeker); seek < int(ends, seeker); seek++)
      addServed(<f64>single(bySeek, seek), byte(isLong, seek) === 1);
    put(youGive, seeker, <f32>servedValue());
  }
  for (let at = 0; at < touchedSeekCount; at++) put(bySeek, int(touchedSeeks, at), 0);
  touchedSeekCount = 0;
}

function weighCommon(person: i32): void {
  for (let give = int(begins, person); give < int(middles, person); give++) {
    meet(givesByWord, givesByTopic, give);
    const own = double(weight, give);
    for (let at = 0; at < metCount; at++) {
      const other = int(met, at);
      const owner = int(ownerOf, other);
      if (owner === person) continue;
      const near = max(<f64>single(topic, other), min(1, <f64>single(words, other)));
      raise(inCommon, owner, <f32>(near * own * double(weight, other)));
      touch(owner);
    }
    forget();
  }
}

/** The best of those who share nothing with a person, by circumstances alone; of equals the next after the person. */
function offerOthers(person: i32): void {
  for (let step = 1; step < people; step++) {
    const other = (person + step) % people;
    if (!load<u8>(isTouched + <usize>other)) offer(step, rankOf(person, other, 0, 0, 0));
  }
  for (let at = 0; at < heapCount; at++) putInt(heap, at, (person + int(heap, at)) % people);
}

/**
 * Takes a person, how many and where to write numbers; writes those of the likeliest who share something with the person, in no
 * order, then some of the others where these may be better. Gives how many the first are, plus 2^16 times how many the others.
 */
export function likely(person: i32, most: i32, out: usize): i32 {
  weighGivers(person);
  weighSeekers(person);
  weighCommon(person);
  clearBest(most);
  let better = 0;
  for (let at = 0; at < touchedCount; at++) {
    const other = int(touched, at);
    const score = rankOf(
      person,
      other,
      <f64>single(theyGive, other),
      <f64>single(youGive, other),
      <f64>single(inCommon, other),
    );
    if (score >= mostWithout) better++;
    offer(other, score);
  }
  const sharing = heapCount;
  memory.copy(out, heap, <usize>sharing << 2);
  let others = 0;
  if (better < BEST) {
    clearBest(BEST);
    offerOthers(person);
    others = heapCount;
    memory.copy(out + (<usize>sharing << 2), heap, <usize>others << 2);
  }
  for (let at = 0; at < touchedCount; at++) {
    const other = int(touched, at);
    put(theyGive, other, 0);
    put(youGive, other, 0);
    put(inCommon, other, 0);
    store<u8>(isTouched + <usize>other, 0);
  }
  touchedCount = 0;
  return sharing | (others << 16);
}
