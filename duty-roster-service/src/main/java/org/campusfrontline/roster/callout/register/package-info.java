/// Call-outs and who was asked.
@NullMarked
package org.campusfrontline.roster.callout.register;

import org.jspecify.annotations.NullMarked;
