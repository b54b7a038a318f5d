#!/bin/bash
# Makes CloudRoute's roles and database when the container's data folder is new.
set -euo pipefail
sed -e 's/\${prefix}/cloudroute/g' \
    -e 's/\${owner_password}/trial-owner/' -e 's/\${app_password}/trial-app/' \
    -e 's/\${visitor_password}/trial-visitor/' -e 's/\${infra_password}/trial-infra/' /roles.sql |
  psql -v ON_ERROR_STOP=1 -U postgres
createdb -U postgres -O cloudroute_owner cloudroute
