import './shared/theme/theme.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.js';
import { router } from './app/router.js';
import { startUpdates } from './pwa/update.js';
import { keepAnswers, restoreKept } from './shared/api/kept.js';
import { teachAgenda } from './shared/attending/agenda.js';
import { queryClient } from './shared/api/query-client.js';
import { startTexts } from './shared/i18n/i18n.js';
import { firstLanguage } from './shared/i18n/languages.js';
import { stored } from './shared/settings/stored.js';

teachAgenda(queryClient);
await Promise.all([startTexts(firstLanguage(stored('language'), navigator.languages)), restoreKept(queryClient)]);
keepAnswers(queryClient);

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
if (import.meta.env.PROD) startUpdates();
