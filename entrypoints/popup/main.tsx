import { mountPage } from '@/components/ui/mount-page';
import { PopupApp } from './PopupApp';
import './popup.css';

mountPage(<PopupApp />);
