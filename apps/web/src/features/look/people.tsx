import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { BusinessCard } from '../../shared/ui/business-card.js';
import { Face } from '../../shared/ui/face.js';
import { PersonCard } from '../../shared/ui/person-card.js';
import { QrCode } from '../../shared/ui/qr-code.js';
import { names } from './samples.js';
import { Specimen, Specimens } from './specimen.js';

/** Faces, people with their reasons, business cards. */
export function People() {
  const { t } = useTranslation('look');
  return (
    <>
      <Specimens title={t('look:people.title')} intro={t('look:people.intro')}>
        <Specimen name="Face small normal large">
          <div className="flex flex-wrap items-center gap-3">
            <Face {...names.lena} size="small" />
            {Object.values(names).map((person) => (
              <Face key={person.id} {...person} />
            ))}
            <Face {...names.miriam} size="large" />
          </div>
        </Specimen>
        <Specimen name="PersonCard">
          <div className="grid grid-cols-1 gap-3.5 desk:grid-cols-2">
            <Suggestions />
          </div>
        </Specimen>
      </Specimens>
      <Specimens title={t('look:card.title')} intro={t('look:card.intro')}>
        <div className="grid grid-cols-1 items-start gap-5 desk:grid-cols-2">
          <Cards />
        </div>
      </Specimens>
    </>
  );
}

function Suggestions() {
  const { t } = useTranslation('look');
  const actions = (
    <>
      <Button>{t('look:buttons.ask')}</Button>
      <Button variant="quiet">{t('look:buttons.later')}</Button>
    </>
  );
  return (
    <>
      <PersonCard
        person={{ ...names.ana, line: t('look:people.anaLine') }}
        reasons={[
          { direction: 'they-give', name: 'Ana', gives: t('look:people.anaGives'), wants: t('look:people.youWant') },
          { direction: 'you-give', name: 'Ana', gives: t('look:people.youGive'), wants: t('look:people.anaWants') },
        ]}
        actions={actions}
      />
      <PersonCard
        person={{ ...names.juergen, line: t('look:people.juergenLine') }}
        reasons={[
          {
            direction: 'they-give',
            name: 'Jürgen',
            gives: t('look:people.juergenGives'),
            wants: t('look:people.youWantToo'),
          },
          { direction: 'both', name: 'Jürgen', gives: t('look:people.shared') },
        ]}
        actions={actions}
      />
      <PersonCard person={{ ...names.zeynep, line: t('look:people.zeynepLine') }} note={t('look:people.knownSince')} />
      <PersonCard
        person={{ ...names.idris, line: t('look:people.idrisLine') }}
        actions={<Button isBusy>{t('look:buttons.ask')}</Button>}
      />
    </>
  );
}

function Cards() {
  const { t } = useTranslation('look');
  const fields = [
    { id: 'mail', label: t('look:fields.mail'), isGiven: true },
    { id: 'phone', label: t('look:fields.phone'), isGiven: true },
    { id: 'abstract', label: t('look:card.abstract'), isGiven: true },
    { id: 'private', label: t('look:card.private'), isGiven: false },
  ];
  return (
    <>
      <div className="flex max-w-[26rem] flex-col gap-3">
        <BusinessCard
          person={{ ...names.miriam, line: t('look:card.line') }}
          fields={fields}
          code={<QrCode value="https://treffpunkt.example/c/7Q2M-X4KD-9TPA" label={t('look:card.code')} />}
        />
        <ButtonRow>
          <Button className="flex-1">{t('look:card.scan')}</Button>
          <Button className="flex-1" variant="quiet">
            {t('look:card.choose')}
          </Button>
        </ButtonRow>
      </div>
      <BusinessCard person={{ ...names.ana, line: t('look:people.anaLine') }}>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
          <dt className="text-soft">{t('look:fields.mail')}</dt>
          <dd className="[overflow-wrap:anywhere]">ana.nunez@klinikum-sued.example</dd>
          <dt className="text-soft">{t('look:card.met')}</dt>
          <dd>{t('look:card.metWhere')}</dd>
        </dl>
      </BusinessCard>
    </>
  );
}
