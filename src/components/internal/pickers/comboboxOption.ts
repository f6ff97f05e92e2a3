export interface ComboboxOption {
  value: string;
  label?: string | undefined;
  detail?: string | undefined;
}
