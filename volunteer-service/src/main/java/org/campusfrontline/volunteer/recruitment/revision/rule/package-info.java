/// What a plan says, and what differs between two of them.
@NullMarked
package org.campusfrontline.volunteer.recruitment.revision.rule;

import org.jspecify.annotations.NullMarked;
