/** What the peers send: the product's own message, with a position that grows. */
export class Board {
  /** @param {string} sample A whole message of the product. */
  constructor(sample) {
    this.message = JSON.parse(sample);
    this.update = this.message.payload.data.queueBoard;
    this.position = this.update.position;
    this.id = this.message.id;
  }

  next() {
    this.position += 1;
    return { ...this.update, position: this.position };
  }
}
