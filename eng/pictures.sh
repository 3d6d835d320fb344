#!/usr/bin/env bash
# Renders pages of the public packs in out/ (eng/packs.sh makes them) into docs/pictures, as they would be printed.
# Needs LibreOffice, poppler and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=docs/pictures
rm -rf "$pages" && mkdir -p "$pages"

render() { # pack, report
  soffice --headless --convert-to pdf --outdir "$work/$1" "out/$1/public/$2-2023-06.xlsx" >/dev/null 2>&1
}

# The first page whose heading begins with the words: headings wrap, so its first lines are read as one.
page_of() { # pdf, words
  local last page heading
  last=$(pdfinfo "$1" | awk '/^Pages/ { print $2 }')
  for page in $(seq 1 "$last"); do
    heading=$(pdftotext -f "$page" -l "$page" -layout "$1" - | awk 'NF && ++lines <= 4 { $1 = $1; printf "%s ", $0 }')
    if [[ $heading == "$2"* ]]; then
      echo "$page"
      return
    fi
  done
  echo "No page of $1 begins with: $2" >&2
  return 1
}

picture() { # pack, report, words of the heading, name
  local pdf="$work/$1/$2-2023-06.pdf" page
  page=$(page_of "$pdf" "$3")
  pdftoppm -r 80 -f "$page" -l "$page" -singlefile -png "$pdf" "$work/page"
  convert "$work/page.png" -trim -bordercolor white -border 12 -colors 48 -strip -define png:exclude-chunks=date,time "PNG8:$pages/$1-$4.png"
}

for pack in southampton sample-borough; do
  render "$pack" performance-panel
  render "$pack" performance-quarterly
  picture "$pack" performance-panel "Contents" contents
  picture "$pack" performance-panel "Context of demand, this month" 1-context-of-demand
  picture "$pack" performance-panel "Trends of children across the service, thirteen months" 2-trends-of-children
  picture "$pack" performance-panel "Earlier & meaningful interventions, analysis" 3-earlier-interventions-analysis
  picture "$pack" performance-panel "Visits to create change, this month" 4-visits
  picture "$pack" performance-panel "Management oversight, this month" 5-management-oversight
  picture "$pack" performance-panel "Multi-agency working, thirteen months" 6-multi-agency-working
  picture "$pack" performance-panel "Robust corporate parenting, this month" 7-corporate-parenting
  picture "$pack" performance-panel "Audits by service area and grade" 8-quality-assurance
  picture "$pack" performance-panel "Acronyms" 9-acronyms
  picture "$pack" performance-quarterly "Right service at the right time, year to date" quarterly-right-service
  picture "$pack" performance-quarterly "Effective assessment and intervention, analysis" quarterly-analysis
done

for report in analyses recommendations; do render sample-borough "$report"; done
picture sample-borough analyses "Ethnicity of children at each stage" analyses-ethnicity
picture sample-borough analyses "How soon children were referred again" analyses-re-referrals
picture sample-borough recommendations "Recommendations and what became" recommendations
ls -l "$pages" | awk '{ bytes += $5 } END { print NR - 1 " pictures, " int(bytes / 1024) " kB" }'
