import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/policy.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { HealthDto } from './health.dto.js';

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Whether the process is alive. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** Whether the process can do its work: the database answers. */
  @Get('ready')
  @Public()
  async ready(): Promise<HealthDto> {
    await this.database.rows(PING);
    return { status: 'ok' };
  }
}

const PING = statement('health.ping', 'select 1');
