/// A person's sign-ups as a calendar that a phone subscribes to (RFC 5545), under an address that only its person has.
@NullMarked
package org.campusfrontline.volunteer.recruitment.calendar;

import org.jspecify.annotations.NullMarked;
