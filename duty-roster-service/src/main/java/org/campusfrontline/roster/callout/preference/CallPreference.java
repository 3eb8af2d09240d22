package org.campusfrontline.roster.callout.preference;

import org.campusfrontline.platform.time.QuietHours;

/// Whether somebody is called, and the hours in which only where it is urgent; version 0 where nothing was said.
public record CallPreference(boolean takesCalls, QuietHours quiet, long version) {}
