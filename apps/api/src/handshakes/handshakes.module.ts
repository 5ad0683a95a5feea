import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/index.js';
import { DeviceCertificates } from './device-certificates.service.js';
import { DeviceKeysRepository } from './device-keys.repository.js';
import { EventKeysRepository } from './event-keys.repository.js';
import { EventKeys } from './event-keys.service.js';
import { HandshakesController } from './handshakes.controller.js';
import { HandshakesRepository } from './handshakes.repository.js';
import { Handshakes } from './handshakes.service.js';

@Module({
  imports: [ContactsModule],
  controllers: [HandshakesController],
  providers: [
    Handshakes,
    HandshakesRepository,
    DeviceCertificates,
    DeviceKeysRepository,
    EventKeys,
    EventKeysRepository,
  ],
})
export class HandshakesModule {}
