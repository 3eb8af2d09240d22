/// Planning periods: who is to be planned for which days under which rules.
@NullMarked
package org.campusfrontline.roster.period;

import org.jspecify.annotations.NullMarked;
