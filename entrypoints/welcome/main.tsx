import { mountPage } from '@/components/ui/mount-page';
import { WelcomePage } from '@/components/welcome/WelcomePage';

mountPage(<WelcomePage />);
