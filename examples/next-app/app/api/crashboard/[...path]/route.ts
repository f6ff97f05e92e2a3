import { crashboard } from '@/lib/crashboard';

export {
  crashboard as DELETE,
  crashboard as GET,
  crashboard as OPTIONS,
  crashboard as POST,
  crashboard as PUT,
};
