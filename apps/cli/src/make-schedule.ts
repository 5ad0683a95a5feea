import {
  checkProblem,
  ProblemError,
  schedule,
  type Problem,
  type Schedule,
  type ScheduleOptions,
} from '#libs/matchmaking';
import { InputError } from './command.js';

/** Takes a file's name and the problem in it; throws an InputError that names the place where it is wrong. */
export function refuseWrong(file: string, problem: Problem): void {
  for (const [at, { minimum = 0, maximum }] of problem.people.entries())
    if (minimum > maximum)
      throw new InputError(`${file}: people[${at}].minimum is ${minimum}, more than the maximum of ${maximum}`);
  try {
    checkProblem(problem);
  } catch (error) {
    throw error instanceof ProblemError ? new InputError(`${file}: ${error.message}`) : error;
  }
}

/** Takes a file's name, the problem in it and options; gives its schedule. Throws an InputError where the problem is wrong. */
export function makeSchedule(file: string, problem: Problem, options: ScheduleOptions): Promise<Schedule> {
  refuseWrong(file, problem);
  return schedule(problem, options);
}
