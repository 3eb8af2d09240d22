/// A person's sign-up for a shift, from the wish to its end: every step locks the person, then the shift.
@NullMarked
package org.campusfrontline.volunteer.recruitment.signup;

import org.jspecify.annotations.NullMarked;
