/// A person's own sign-ups: all of them, and those of one day.
@NullMarked
package org.campusfrontline.volunteer.recruitment.myday;

import org.jspecify.annotations.NullMarked;
