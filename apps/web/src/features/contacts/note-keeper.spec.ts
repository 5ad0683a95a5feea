import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Problem } from '../../shared/api/problem.js';
import { NoteKeeper } from './note-keeper.js';

const draft = 'treffpunkt.draft.note.c1';

/** A device's storage, as far as drafts need it. */
function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

/** A server that takes, refuses or does not answer, and remembers what it was told. */
function server() {
  const told: { note: string; id: string }[] = [];
  const state = { fault: null as Problem | null };
  const save = async (note: string, id: string): Promise<void> => {
    told.push({ note, id });
    if (state.fault) throw state.fault;
  };
  return { told, state, save };
}

beforeEach(() => {
  jest.useFakeTimers();
  globalThis.localStorage = fakeStorage();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('a note', () => {
  it('is on the device with the first letter, and on the server when the typing rests', async () => {
    const { told, save } = server();
    const keeper = new NoteKeeper('note.c1', save, '');
    keeper.write('Kennt A');
    keeper.write('Kennt Ana');
    expect(localStorage.getItem(draft)).toBe('"Kennt Ana"');
    await jest.advanceTimersByTimeAsync(800);
    expect(told.map(({ note }) => note)).toEqual(['Kennt Ana']);
    expect(keeper.shown.state).toBe('saved');
    expect(localStorage.getItem(draft)).toBeNull();
  });

  it('is tried again with the same id until an answer comes', async () => {
    const { told, state, save } = server();
    const keeper = new NoteKeeper('note.c1', save, '');
    state.fault = new Problem({ status: 0 });
    keeper.write('Ohne Netz');
    await jest.advanceTimersByTimeAsync(800);
    expect(keeper.shown.state).toBe('unsaved');
    expect(localStorage.getItem(draft)).toBe('"Ohne Netz"');
    state.fault = null;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(keeper.shown.state).toBe('saved');
  });

  it('survives a reload, and is not overwritten by what the server still holds', () => {
    localStorage.setItem(draft, '"Noch nicht gesichert"');
    const keeper = new NoteKeeper('note.c1', server().save, 'alt');
    keeper.follow('alt');
    expect(keeper.shown).toMatchObject({ text: 'Noch nicht gesichert', state: 'unsaved' });
  });

  it('keeps what was written while an older text was on its way', async () => {
    const { told, save } = server();
    const keeper = new NoteKeeper('note.c1', save, '');
    keeper.write('eins');
    const sending = keeper.send();
    keeper.write('eins, zwei');
    await sending;
    expect(keeper.shown).toMatchObject({ text: 'eins, zwei', state: 'unsaved' });
    await jest.advanceTimersByTimeAsync(800);
    expect(told.map(({ note }) => note)).toEqual(['eins', 'eins, zwei']);
    expect(keeper.shown.state).toBe('saved');
  });

  it('says why it was refused, keeps it, and does not press on', async () => {
    const { told, state, save } = server();
    const keeper = new NoteKeeper('note.c1', save, '');
    state.fault = new Problem({ status: 400 });
    keeper.write('zu lang');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(1);
    expect(keeper.shown.refusal).toBe(state.fault);
    expect(localStorage.getItem(draft)).toBe('"zu lang"');
  });

  it('follows another device while nothing waits here', () => {
    const keeper = new NoteKeeper('note.c1', server().save, 'alt');
    keeper.follow('neu');
    expect(keeper.shown.text).toBe('neu');
  });
});
