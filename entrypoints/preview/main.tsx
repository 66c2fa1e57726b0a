import '@/utils/messaging/zod-under-csp';
import { PreviewApp } from '@/components/studio/PreviewApp';
import { mountPage } from '@/components/ui/mount-page';

mountPage(<PreviewApp />);
