import { DecisionDialog } from './decision-dialog.ts';
import { decisionOf } from './decision-table.ts';

/** Fetches the form's code, then opens it; the form keeps what was filled in when it is closed. */
export async function openDialog(root: ParentNode, action: string): Promise<void> {
  const holder = root.querySelector(`[data-dialog="${action}"]`);
  if (!holder) return;
  await decisionOf(action)?.dialog?.load();
  const dialog = holder.firstElementChild;
  if (!(dialog instanceof DecisionDialog)) throw new Error(`${action} has no dialog to open`);
  await dialog.updateComplete;
  dialog.open();
}
