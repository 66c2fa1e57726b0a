import { mountPage } from '@/components/ui/mount-page';
import { PanelApp } from './PanelApp';

mountPage(<PanelApp />);
