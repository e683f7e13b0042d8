-- What a district sees of many leaders' exports: for each look-for and month, how much was noticed, by how many leaders, and how the levels spread.
-- Counts only: no mean, no order by count, no row for a person. Rows from fewer than three leaders are left out.
-- One statement; DuckDB runs it as it is. Put your own folder in the place of exports/.
with
  every_row as (
    select *, max(changed_at) over (partition by snippet_id) as last_changed
    from read_parquet('exports/*.parquet')
  ),
  -- A quote that was exported more than once counts once, as it was last; tags that were taken off since do not count.
  newest as (
    select distinct snippet_id, space_id, look_for_id, look_for, lens_version, level, kind, document_key, date_trunc('month', saved_at) as month
    from every_row
    where changed_at = last_changed
  )
select
  look_for_id,
  max(look_for) as look_for,
  cast(month as date) as month,
  count(distinct snippet_id) as quotes,
  count(distinct space_id) as leaders,
  count(distinct document_key) as documents,
  count(distinct lens_version) as lens_versions,
  count(*) filter (where kind = 'bright-spot') as bright_spots,
  count(*) filter (where level = 0) as level_0,
  count(*) filter (where level = 1) as level_1,
  count(*) filter (where level = 2) as level_2,
  count(*) filter (where level = 3) as level_3,
  count(*) filter (where level is null) as no_level_said
from newest
group by look_for_id, month
having count(distinct space_id) >= 3
order by look_for_id, month
