/// What counts as a phone number.
@NullMarked
package org.campusfrontline.volunteer.guest.rule;

import org.jspecify.annotations.NullMarked;
