import { ErrorPanel } from 'crashboard';

export function ShopErrors() {
  return <ErrorPanel lockedScope={{ projects: ['storefront-web'], environments: ['production'] }} />;
}
