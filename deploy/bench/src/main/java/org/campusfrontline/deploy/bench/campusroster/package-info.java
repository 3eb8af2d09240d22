/// A campus's rosters through the front door: 600 people in twelve units over four weeks with real holidays.
@NullMarked
package org.campusfrontline.deploy.bench.campusroster;

import org.jspecify.annotations.NullMarked;
