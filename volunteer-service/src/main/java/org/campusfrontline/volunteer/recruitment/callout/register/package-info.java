/// Calls of people to shifts, whom they reached and what those answered.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.register;

import org.jspecify.annotations.NullMarked;
