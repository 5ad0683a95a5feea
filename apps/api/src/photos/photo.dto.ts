/** A picture that was kept. */
export class PutPhotoDto {
  /** Another one for every other picture: what the card's field of kind `photo` holds. */
  digest!: string;
}
