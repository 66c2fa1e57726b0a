import '@/utils/messaging/zod-under-csp';
import { StudioApp } from '@/components/studio/StudioApp';
import { mountPage } from '@/components/ui/mount-page';
import { problemOfDesk } from '@/utils/sites/profile-layer';

mountPage(<StudioApp problemOfDesk={problemOfDesk} />);
