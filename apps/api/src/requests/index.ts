export { RequestsModule } from './requests.module.js';
export { Requests } from './requests.service.js';
export { RequestAnswers } from './request-answers.service.js';
export { RECEIVED } from './request.notices.js';
export { RECONSIDER, RequestChanges } from './request-changes.service.js';
export { type Deed, end, isOpen, letIn, type Negotiation, partiesOf, type Request, stateAt } from './request.js';
