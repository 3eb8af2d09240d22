/// Leave that people on duty ask for and planners grant; why is not asked and not kept.
@NullMarked
package org.campusfrontline.roster.leave;

import org.jspecify.annotations.NullMarked;
