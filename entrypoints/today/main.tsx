import { mountPage } from '@/components/ui/mount-page';
import { TodayApp } from './TodayApp';
import './today.css';

mountPage(<TodayApp />);
