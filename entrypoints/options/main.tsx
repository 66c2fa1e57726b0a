import { mountPage } from '@/components/ui/mount-page';
import { OptionsApp } from './OptionsApp';
import './options.css';

mountPage(<OptionsApp />);
