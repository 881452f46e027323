import { contactChannels, type ContactChannelId } from '../catalogue/contact-channels.ts';

export interface ChannelsUsed {
  readonly remote: number;
  readonly onSite: number;
  /** Contacts of which nobody recorded how they were made. */
  readonly notRecorded: number;
}

/**
 * How many contacts were made at a distance and how many face to face. It describes: what the channel did to results it cannot tell.
 *
 * @example contactChannelsUsed(['video', 'on_site', null]) // { remote: 1, onSite: 1, notRecorded: 1 }
 */
export function contactChannelsUsed(channels: readonly (ContactChannelId | null)[]): ChannelsUsed {
  const known = channels.flatMap((channel) => (channel === null ? [] : [contactChannels[channel]]));
  const remote = known.filter(({ isRemote }) => isRemote).length;
  return { remote, onSite: known.length - remote, notRecorded: channels.length - known.length };
}
