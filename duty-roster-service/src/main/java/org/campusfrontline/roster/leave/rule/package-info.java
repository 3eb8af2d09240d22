/// What states leave has and which days can be asked for.
@NullMarked
package org.campusfrontline.roster.leave.rule;

import org.jspecify.annotations.NullMarked;
