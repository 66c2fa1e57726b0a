import { mountPage } from '@/components/ui/mount-page';
import { startDesk } from '@/utils/sites/start-desk';
import { PracticeApp } from './PracticeApp';
import { practicePort } from './practice-port';

mountPage(<PracticeApp />);
// The same modules that read and guard a real desk, on a desk that does not exist.
void startDesk(practicePort, window);
