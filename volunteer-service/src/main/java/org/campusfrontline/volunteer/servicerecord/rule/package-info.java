/// What must be so of a service record: days that are past, and an end that comes.
@NullMarked
package org.campusfrontline.volunteer.servicerecord.rule;

import org.jspecify.annotations.NullMarked;
