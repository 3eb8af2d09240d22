/// Report-in to a community near home: registered before, confirmed by the community's one-time link.
@NullMarked
package org.campusfrontline.volunteer.hours.reportin;

import org.jspecify.annotations.NullMarked;
