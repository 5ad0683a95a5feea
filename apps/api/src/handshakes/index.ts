export { HandshakesModule } from './handshakes.module.js';
