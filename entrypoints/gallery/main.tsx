import { mountPage } from '@/components/ui/mount-page';
import { GalleryApp } from './GalleryApp';

mountPage(<GalleryApp />);
