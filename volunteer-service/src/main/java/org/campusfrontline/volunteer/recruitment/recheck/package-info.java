/// Looks again at sign-ups when something has changed that they rested on.
@NullMarked
package org.campusfrontline.volunteer.recruitment.recheck;

import org.jspecify.annotations.NullMarked;
