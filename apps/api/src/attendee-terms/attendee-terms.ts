/** What a person asks of places, and which topics requests to them are to be about; none for any. */
export interface AttendeeTerms {
  stepFree: boolean;
  quiet: boolean;
  topicIds: readonly string[];
}
