import { mountPage } from '@/components/ui/mount-page';
import { TodayApp } from './TodayApp';

mountPage(<TodayApp />);
