/**
 * 32 people at 8 tables of 4 for 10 rounds, nobody meets twice: 10 is the most there can be, and no field gives it. Found
 * by Alejandro Aguado ("A 10 days solution to the social golfer problem", 2004); written here as published with Ed Pegg's
 * "Social Golfer Problem" (Wolfram Demonstrations Project). A letter is a person, a word a table, a line a round.
 */
const THIRTY_TWO = `
ABCD EFGH IJKL MNOP abcd efgh ijkl mnop
AEIm BcgH DFKp dfkP aeiM bCGh jLNo JlnO
Aflo Bhkm DGiN aFLO bHKM CeJP cEjp dgIn
AciL BdjK bDJk FgoP fGOp aCIl EhMn eHmN
AgKN BElP DHIo dhiO beLp Cfjm cFJM aGkn
AhJp BFin cDmO bfIN eGKl CdMo EgkL aHjP
AdeF BGJo aDEf chlN iKmP CHLn bgjO IkMp
AbnP aBNp DglM ceko fHiJ CEKO FhIj dGLm
AGjM BeIO DhLP agJm cfKn CFkN bEio dHlp
AHkO BfLM Dejn bFlm cGIP Cgip dEJN ahKo`;

/** A design that no construction gives: who sits together, as [round][table][seat] of people numbered from 0. */
export interface KnownDesign {
  readonly tables: number;
  readonly seats: number;
  readonly rounds: readonly number[][][];
}

function read(text: string): number[][][] {
  const letters = 'ABCDEFGHIJKLMNOPabcdefghijklmnop';
  const lines = text.trim().split('\n');
  return lines.map((line) => line.split(' ').map((word) => [...word].map((letter) => letters.indexOf(letter))));
}

/** All that are built in. */
export const KNOWN_DESIGNS: readonly KnownDesign[] = [{ tables: 8, seats: 4, rounds: read(THIRTY_TWO) }];
