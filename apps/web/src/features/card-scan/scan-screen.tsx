import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepCardToken, tokenIn } from '../../shared/card/card-token.js';
import { helloIn, keepHello } from '../../shared/handshake/opened-hello.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { CameraView } from '../../shared/scan/camera-view.js';
import { ScanByHand } from '../../shared/scan/scan-by-hand.js';

/** Reads somebody's card: with the camera, from a picture, or from a link. */
export function ScanScreen() {
  const { t } = useTranslation('card-scan');
  const navigate = useNavigate();
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  const [isStrange, setStrange] = useState(false);

  /** Goes on with the text of a card; gives false for any other. */
  function take(text: string): boolean {
    const hello = helloIn(text);
    if (hello !== null) {
      keepHello(hello);
      void navigate({ to: '/h' });
      return true;
    }
    const token = tokenIn(text);
    if (token === null) return false;
    keepCardToken(token);
    void navigate({ to: '/c' });
    return true;
  }

  return (
    <Page
      title={t('card-scan:title')}
      width="wide"
      back={
        eventId ? (
          <BackLink to="/e/$eventId/card" params={{ eventId }}>
            {t('card-scan:back')}
          </BackLink>
        ) : (
          <BackLink to="/card">{t('card-scan:back')}</BackLink>
        )
      }
    >
      <div className="grid gap-8 desk:grid-cols-[30rem_minmax(0,1fr)] desk:gap-12">
        <div className="flex flex-col gap-4">
          <CameraView onCode={(text) => setStrange(!take(text))} />
          {isStrange ? <Notice isUrgent>{t('card-scan:strange')}</Notice> : null}
        </div>
        <ScanByHand onCode={take} />
      </div>
    </Page>
  );
}
