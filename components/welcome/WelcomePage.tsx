import { i18n } from '#i18n';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import './welcome.css';

/** The first page: what it does and does not do, a ticket to try it on, and how to turn it on. */
export const WelcomePage = () => (
  <Page name="welcome" title={i18n.t('welcome.title')} subtitle={i18n.t('welcome.subtitle')}>
    <ul className="welcome-does">
      <li>{i18n.t('welcome.asks')}</li>
      <li>{i18n.t('welcome.reminds')}</li>
      <li>{i18n.t('welcome.holds')}</li>
    </ul>
    <section className="welcome-try" aria-label={i18n.t('welcome.tryTitle')}>
      <div>
        <h2>{i18n.t('welcome.tryTitle')}</h2>
        <p className="soft">{i18n.t('welcome.tryLead')}</p>
      </div>
      <ButtonLink look="primary" href="/practice.html">
        {i18n.t('welcome.try')}
      </ButtonLink>
    </section>
    <Section name={i18n.t('welcome.onTitle')}>
      <ol className="welcome-steps">
        <li>{i18n.t('welcome.stepPin')}</li>
        <li>{i18n.t('welcome.stepOpen')}</li>
        <li>{i18n.t('welcome.stepClick')}</li>
      </ol>
    </Section>
    <Section name={i18n.t('welcome.withoutTitle')}>
      <p>
        {i18n.t('welcome.without')} <a href="/today.html">{i18n.t('welcome.today')}</a>
      </p>
    </Section>
    <Section name={i18n.t('welcome.privacyTitle')}>
      <p>
        {i18n.t('welcome.privacy')} <a href="/options.html">{i18n.t('welcome.options')}</a>
      </p>
    </Section>
  </Page>
);
