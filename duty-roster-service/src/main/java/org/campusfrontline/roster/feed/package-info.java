/// Duties as calendars that phones subscribe to (RFC 5545): of a person, a unit or a post, each under a secret address.
@NullMarked
package org.campusfrontline.roster.feed;

import org.jspecify.annotations.NullMarked;
