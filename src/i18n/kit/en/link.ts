/** Links. */
export const linkMessages = {
  opensHost: 'Opens {host}',
};
