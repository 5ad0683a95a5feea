import { Check, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Choice } from '../../shared/ui/choice.js';
import { Checkbox, Select, Switch, TextArea, TextField } from '../../shared/ui/inputs.js';
import { Slider } from '../../shared/ui/slider.js';
import { TopicChip, type TopicValue } from '../../shared/ui/topic-chip.js';
import { TopicPicker } from '../../shared/ui/topic-picker.js';
import { Specimen, Specimens } from './specimen.js';

/** Buttons, fields, chips and topics. */
export function Controls() {
  return (
    <>
      <Buttons />
      <Fields />
      <Topics />
    </>
  );
}

function Buttons() {
  const { t } = useTranslation('look');
  return (
    <Specimens title={t('look:buttons.title')} intro={t('look:buttons.intro')}>
      <Specimen name="primary quiet agree danger">
        <ButtonRow>
          <Button>{t('look:buttons.ask')}</Button>
          <Button variant="quiet">{t('look:buttons.later')}</Button>
          <Button variant="agree">{t('look:buttons.accept')}</Button>
          <Button variant="danger">{t('look:buttons.end')}</Button>
        </ButtonRow>
      </Specimen>
      <Specimen name="icon">
        <ButtonRow>
          <Button icon={<Send aria-hidden size={18} strokeWidth={1.8} />}>{t('look:buttons.ask')}</Button>
          <Button variant="quiet" icon={<Check aria-hidden size={18} strokeWidth={1.8} />}>
            {t('look:buttons.done')}
          </Button>
        </ButtonRow>
      </Specimen>
      <ButtonsAtRest />
      <Specimen name="small">
        <ButtonRow>
          <Button size="small">{t('look:buttons.ask')}</Button>
          <Button size="small" variant="quiet">
            {t('look:buttons.done')}
          </Button>
          <Button size="small" variant="agree">
            11:20
          </Button>
        </ButtonRow>
      </Specimen>
    </Specimens>
  );
}

/** Buttons that cannot be pressed: at work already, or not for now. */
function ButtonsAtRest() {
  const { t } = useTranslation('look');
  return (
    <>
      <Specimen name="isBusy">
        <ButtonRow>
          <Button isBusy>{t('look:buttons.ask')}</Button>
          <Button isBusy variant="quiet">
            {t('look:buttons.later')}
          </Button>
          <Button isBusy variant="agree">
            {t('look:buttons.accept')}
          </Button>
        </ButtonRow>
      </Specimen>
      <Specimen name="disabled">
        <ButtonRow>
          <Button disabled>{t('look:buttons.ask')}</Button>
          <Button disabled variant="quiet">
            {t('look:buttons.later')}
          </Button>
        </ButtonRow>
      </Specimen>
    </>
  );
}

function Fields() {
  const { t } = useTranslation('look');
  return (
    <Specimens title={t('look:fields.title')} intro={t('look:fields.intro')}>
      <div className="grid max-w-[44rem] grid-cols-1 gap-6 desk:grid-cols-2">
        <TextField label={t('look:fields.name')} defaultValue="Miriam Vogt" />
        <TextField label={t('look:fields.phone')} isOptional hint={t('look:fields.phoneHint')} inputMode="tel" />
        <TextField label={t('look:fields.mail')} defaultValue="miriam@klinik" error={t('look:fields.mailError')} />
        <TextField label={t('look:fields.event')} defaultValue="Lernende Systeme 2027" disabled />
        <TextArea label={t('look:fields.about')} hint={t('look:fields.aboutHint')} defaultValue={t('look:type.text')} />
        <Select label={t('look:fields.zone')} defaultValue="berlin">
          <option value="berlin">Europe/Berlin</option>
          <option value="lisbon">Europe/Lisbon</option>
        </Select>
        <div>
          <Checkbox label={t('look:fields.rules')} hint={t('look:fields.rulesHint')} defaultChecked />
          <Checkbox label={t('look:fields.news')} />
          <Checkbox label={t('look:fields.closed')} disabled />
        </div>
        <div>
          <Switch label={t('look:fields.free')} hint={t('look:fields.freeHint')} defaultChecked />
          <Switch label={t('look:fields.quiet')} />
        </div>
        <Speech />
        <Nearness />
      </div>
    </Specimens>
  );
}

function Speech() {
  const { t } = useTranslation('look');
  const [address, setAddress] = useState('du');
  return (
    <Choice
      label={t('look:fields.address')}
      value={address}
      onChange={setAddress}
      options={[
        { value: 'du', label: 'Du', hint: <span lang="de">„Heute triffst du Anna.“</span> },
        { value: 'sie', label: 'Sie', hint: <span lang="de">„Heute treffen Sie Anna.“</span> },
      ]}
    />
  );
}

function Nearness() {
  const { t } = useTranslation('look');
  const [value, setValue] = useState(30);
  const said = t(value < 50 ? 'look:fields.near' : 'look:fields.far');
  return (
    <Slider
      {...{ value, said }}
      min={0}
      max={100}
      step={10}
      label={t('look:fields.nearness')}
      ends={[t('look:fields.near'), t('look:fields.far')]}
      onChange={setValue}
    />
  );
}

const known: readonly TopicValue[] = [
  { id: 'fl', label: 'Federated Learning' },
  { id: 'fall', label: 'Sturzerkennung' },
  { id: 'radar', label: 'Radarsensorik' },
  { id: 'mdr', label: 'Medical Device Regulation' },
  { id: 'robot', label: 'Pflegerobotik' },
];

function Topics() {
  const { t } = useTranslation('look');
  const [filter, setFilter] = useState('forYou');
  const [chosen, setChosen] = useState<readonly TopicValue[]>(known.slice(0, 2));
  const [text, setText] = useState('');
  const isChosen = (topic: TopicValue): boolean => chosen.some(({ id }) => id === topic.id);
  const fits = (topic: TopicValue): boolean => topic.label.toLowerCase().includes(text.toLowerCase());
  return (
    <Specimens title={t('look:topics.title')} intro={t('look:topics.intro')}>
      <Specimen name="Chip onPress">
        <ChipRow scroll label={t('look:topics.filters')}>
          {['forYou', 'seeks', 'known', 'free'].map((each) => (
            <Chip key={each} isOn={each === filter} onPress={() => setFilter(each)}>
              {t(`look:topics.filter.${each}`)}
            </Chip>
          ))}
          <Chip isDisabled onPress={() => undefined}>
            {t('look:topics.filter.full')}
          </Chip>
        </ChipRow>
      </Specimen>
      <Specimen name="Chip isHeldBack, TopicChip">
        <ChipRow>
          <Chip>{t('look:fields.mail')}</Chip>
          <Chip isHeldBack>{t('look:fields.phone')}</Chip>
          <TopicChip direction="they-give" topic={{ id: 'a', label: 'Radarsensorik' }} />
          <TopicChip direction="you-give" topic={{ id: 'b', label: 'Federated Learning' }} />
          <TopicChip direction="both" topic={{ id: 'c', label: 'C++' }} />
        </ChipRow>
      </Specimen>
      <Specimen name="TopicPicker">
        <div className="max-w-[30rem]">
          <TopicPicker
            label={t('look:topics.seek')}
            hint={t('look:topics.seekHint')}
            placeholder={t('look:topics.placeholder')}
            most={4}
            chosen={chosen}
            found={text ? known.filter((topic) => !isChosen(topic) && fits(topic)) : []}
            text={text}
            onText={setText}
            onChoose={(topic) => setChosen([...chosen, topic])}
            onOwn={(label) => setChosen([...chosen, { id: label, label }])}
            onRemove={(topic) => setChosen(chosen.filter(({ id }) => id !== topic.id))}
          />
        </div>
      </Specimen>
    </Specimens>
  );
}
