/// What is told of calls.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.register.event;

import org.jspecify.annotations.NullMarked;
