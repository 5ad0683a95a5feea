import type { ReportDto } from './report.dto.js';
import type { Report } from './report.js';

/** A report as the organizers read it. */
export const presentReport = ({ madeAt, resolvedAt, kept: { message, person }, ...report }: Report): ReportDto => ({
  id: report.id,
  reporterId: report.reporterId,
  reporterName: report.reporterName,
  aboutId: report.aboutId,
  aboutName: report.aboutName,
  reason: report.reason,
  kept: { message, person },
  madeAt: madeAt.toISOString(),
  resolvedAt: resolvedAt?.toISOString() ?? null,
  resolvedBy: report.resolvedBy,
  resolution: report.resolution,
});
