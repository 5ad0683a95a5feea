export class HealthDto {
  /** Always `ok`: an answer of another status says the rest. */
  status!: 'ok';
}
